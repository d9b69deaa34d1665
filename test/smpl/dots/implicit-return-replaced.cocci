@@ identifier f; @@
  void f(...) {
  ...
- return;
+ out();
+ return;
  }
