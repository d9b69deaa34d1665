@@
expression e;
@@
- minus(e)
+ -e
