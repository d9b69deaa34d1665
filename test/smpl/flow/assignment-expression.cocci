@@
expression E;
@@
- E = a()
+ E = d()
