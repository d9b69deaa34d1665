@@ void *E; @@
- foo(E)
+ bar(E)
