@@ expression E; @@
- foo(E);
+ foo2(E);
 ... when != true E == NULL
- bar(E);
+ bar2(E);
