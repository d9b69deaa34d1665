@@ expression E; @@
  if (...) {
- foo(E);
+ bar(E);
  ...
  }
