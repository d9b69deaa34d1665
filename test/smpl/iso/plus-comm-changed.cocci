@@ expression a; @@
  x = 
- foo(a)
+ bar(a)
  + 1;
