@a@
identifier f =~ "^never";
@@
f(...) { ... }

@b@
identifier a.f;
expression e;
@@
(
- make(e)
+ made(e)
|
- f(e)
+ called(e)
)
