@a@
identifier f =~ "^never";
@@
f(...) { ... }

@b@
identifier h = { make, build };
identifier a.f;
identifier g;
@@
(
h@g(...)
|
f@g(...)
)

@@
identifier b.g;
expression e;
@@
- g(e)
+ found(e)
