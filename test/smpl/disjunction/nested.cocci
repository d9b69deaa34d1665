@@
expression E;
@@
(
(
- a1(E)
+ a(E)
|
- a2(E)
+ a(E)
)
|
- b1(E)
+ b(E)
)
