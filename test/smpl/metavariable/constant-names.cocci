@@ constant c; @@
- foo(c)
+ bar(c)
