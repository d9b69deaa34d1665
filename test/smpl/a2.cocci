@@ expression a; expression list es; @@
- setup(es, a)
+ setup(es)
