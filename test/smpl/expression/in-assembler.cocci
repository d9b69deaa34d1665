@@
expression e;
@@
- VAL(e)
+ NEWVAL(e)
