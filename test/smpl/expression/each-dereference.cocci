@@
expression E;
@@
- *E
+ done(E)
