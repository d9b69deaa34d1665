@a@
identifier f;
@@
int f(...) { ... return mark(); }

@b@
identifier a.f, g;
expression e;
@@
g(f, e)

@c@
identifier a.f, b.g;
expression b.e;
@@
- g(f, e)
+ g(e, f)
