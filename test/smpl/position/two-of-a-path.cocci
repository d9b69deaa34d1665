@r@
position p1, p2;
expression E;
@@
  a@p1(E);
  ...
  b@p2(E);
@@
position r.p1, r.p2;
expression E;
@@
- a@p1(E);
  ...
- b@p2(E);
