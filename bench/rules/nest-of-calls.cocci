@@ identifier f, g; @@
f(...) {
<...
- g();
+ g(0);
...>
}
