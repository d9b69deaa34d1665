@@
identifier m;
identifier list[n] xs;
expression E;
@@
 #define m(xs)
- old(E)
+ new(E)
