@r@
expression E;
position p;
@@
  lock@p(E);
  ... when != unlock(E)
  return ...;

@@
expression r.E;
position r.p;
@@
- lock@p(E);
+ lock_leaky(E);
