@@
expression e;
@@
- BUG_ON(e)
+ WARN_ON(e)
  ;
