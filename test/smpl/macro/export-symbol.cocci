@@ declarer name EXPORT_SYMBOL; identifier f; @@
- EXPORT_SYMBOL(f);
