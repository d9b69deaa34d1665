@@
expression e;
@@
- get(e)
+ *e
