@a@
identifier f =~ "^never";
@@
f(...) { ... }

@b@
identifier a.f;
expression e;
@@
(
- make(e, f);
|
- other(e);
+ f(e);
)
