@@ identifier f; type T; @@
  T f(...) {
  ...
- return;
  }
