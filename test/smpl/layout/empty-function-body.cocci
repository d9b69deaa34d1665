@@ identifier f; @@
  void f(void) {
- legacy();
  }
