@@
expression E;
@@
- E ? true : false
+ E
