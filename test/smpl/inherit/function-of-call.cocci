@r@
identifier f;
position p;
@@
f(...) {
  ... when any
  lock@p();
  ... when any
}

@@
identifier r.f;
@@
- f(
+ f_locked(
  ...)
