@r@
position p;
@@
f@p(1)
@@
position p != r.p;
expression E;
@@
- f@p(E)
+ g(E)
