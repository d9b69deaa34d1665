@@ expression list es; @@
- f(es)
+ g(es)
