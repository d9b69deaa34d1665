@@ identifier f; @@
  f(...)
  {
+ int guard = 0;
  ...
  }
