@@
expression E;
@@
- 1 + E
+ done(E)
