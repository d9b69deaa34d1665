@@
identifier f;
@@
 int f(...) {
 ...
 }
+ EXPORT_SYMBOL(f);
