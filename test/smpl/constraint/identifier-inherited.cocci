@a@
identifier f;
@@
  register_it(&f);

@@
identifier a.f;
identifier g != a.f;
@@
- call(g, f)
+ call2(g)
