@a@
identifier f =~ "^never";
@@
f(...) { ... }

@b@
identifier a.f;
identifier g = main;
@@
(
 f
|
 g
)
 (...) {
+ start();
  ...
 }
