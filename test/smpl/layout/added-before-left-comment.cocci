@@ identifier f; @@
  int f(...) {
+ int tracer = start(__func__);
  ...
  }
