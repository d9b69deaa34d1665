@r@
expression E;
identifier fld;
position p1;
@@
E@p1->fld

@s@
expression r.E;
position p != r.p1;
@@
- test(E@p)
+ tested(E)
