@@ expression list es; @@
- trace(es);
