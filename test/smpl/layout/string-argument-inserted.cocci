@@ expression E; expression list es; @@
- log_it(E, es)
+ log_it(E, "module", es)
