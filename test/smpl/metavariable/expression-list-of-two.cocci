@@ expression list[2] es; @@
- f(es, ...)
+ f2(es)
