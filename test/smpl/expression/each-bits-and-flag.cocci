@@
expression E;
@@
- E & A
+ done(E)
