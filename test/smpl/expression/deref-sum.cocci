@@
expression E;
@@
- get(E)
+ *E
