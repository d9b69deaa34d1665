@@ identifier f; expression x; @@
f(...) {
... when != foo(x)
- bar(x);
... when any
}
