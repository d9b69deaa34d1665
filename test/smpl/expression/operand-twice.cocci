@@
expression e;
@@
- e ^ e
+ 0
