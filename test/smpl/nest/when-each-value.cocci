@@ expression x, y; identifier f; @@
f(...) {
<... when != x = foo(...)
- bar(x);
+ baz(x);
...>
}
