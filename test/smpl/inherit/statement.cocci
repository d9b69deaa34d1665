@r@
expression E;
position p;
@@
  if (E@p == 3) { ... }

@@
expression r.E;
@@
- seen(E)
+ seen_three(E)
