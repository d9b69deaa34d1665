@@ identifier f; type T; @@
T f(...) {
+ enter();
  ...
}
