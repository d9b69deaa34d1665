@@ identifier f; type T; @@
- unsigned T f(...) {
+ T f(int q) {
...
}
