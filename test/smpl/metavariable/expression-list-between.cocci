@@ expression list es; expression E; @@
- f(E, es, 0)
+ f(es, E)
