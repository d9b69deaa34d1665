@@ expression a; expression list es; @@
- setup(a, es)
+ setup(es)
