@@
expression E;
@@
  open_it(E);
  ...
(
- close_a(E);
+ close_new(E, A);
|
- close_b(E);
+ close_new(E, B);
)
