@@ expression E; @@
  while (...) {
  ...
- foo(E);
+ bar(E);
  ...
  }
