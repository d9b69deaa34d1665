@r@
identifier fn;
@@
  nowhere(fn);

@@
identifier r.fn;
expression E;
@@
- fn(E)
+ fn(E, 0)
