@@
expression e;
@@
- e ? true : false
+ !!(e)
