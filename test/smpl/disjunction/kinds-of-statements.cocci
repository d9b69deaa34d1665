@@
expression E;
@@
(
- a(E);
+ a2(E);
|
- if (E) b();
+ b2(E);
|
- return E;
+ return c2(E);
)
