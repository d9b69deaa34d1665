@@
expression E;
@@
- sizeof(E)
+ done(E)
