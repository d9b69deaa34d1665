@@
expression E;
@@
- max(E, E)
+ E
