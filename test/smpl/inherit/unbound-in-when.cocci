@a@
identifier f =~ "^never";
@@
f(...) { ... }

@b@
identifier a.f;
expression e;
@@
- make(e);
+ made(e);
... when != f(e)
  other(2);
