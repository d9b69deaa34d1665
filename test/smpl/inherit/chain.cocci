@a@
identifier f;
@@
  start(f);

@b@
identifier a.f, g;
@@
  f(...) { <+... g(SECRET) ...+> }

@@
identifier b.g;
@@
  g(
- SECRET
+ PUBLIC
  )
