@@
expression e;
@@
(
- a(e);
+ a2(e);
|
- b(e);
+ b1(e);
+ b2(e);
|
- c(e);
)
