@@
expression E;
@@
- *E++
+ next(E)
