@a@
identifier f;
@@
  register_it(&f);

@@
identifier g != a.f;
expression E;
@@
- call(g, E)
+ call2(g)
