@@ identifier f; @@
  void f(...)
  {
  ...
+ finish();
  }
