@@ expression E; identifier f; expression list es; @@
- f(es)@E
+ wrap(E)
