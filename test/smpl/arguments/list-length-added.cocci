@@ expression list[n] es; @@
- foo(es, NULL)
+ bar(n, es)
