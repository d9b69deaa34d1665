@r@
position p;
@@
  a();
  ...
  c@p();
@@
position r.p;
@@
- c@p();
+ d();
