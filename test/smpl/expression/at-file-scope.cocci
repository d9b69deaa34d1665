@@
expression e;
@@
- VAL(e)
+ NEWVAL(e, 0)
