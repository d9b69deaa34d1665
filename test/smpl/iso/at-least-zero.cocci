@@
expression e;
@@
- e >= 0
+ ok(e)
