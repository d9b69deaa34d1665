@r@
identifier f;
@@
  base(f);

@@
identifier g : script:python(r.f) { g.startswith(f) };
@@
- g(OLD)
+ g(NEW)
