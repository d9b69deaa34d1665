@@
declarer name EXPORT_SYMBOL, EXPORT_SYMBOL_GPL;
identifier f;
@@
- EXPORT_SYMBOL(f);
+ EXPORT_SYMBOL_GPL(f);
