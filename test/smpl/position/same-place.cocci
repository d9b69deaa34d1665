@r@
expression E;
position p;
@@
  free_it(E)@p

@@
expression E;
position r.p;
@@
- free_it(E)@p
+ free_that(E)
