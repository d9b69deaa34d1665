@@ identifier f; expression list[2] es; expression e; @@
- f(es, e)
+ f(e, es)
