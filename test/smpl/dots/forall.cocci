@r forall@
expression E;
@@
  grab(E);
  ...
- ungrab(E);
+ ungrab_new(E);
