@@ expression E =~ "a"; @@
- foo(E)
+ bar(E)
