@@
identifier f;
type T;
identifier x;
expression E;
@@
f(...)
{
  ...
  T x;
  ... when != x
- x = E;
+ x = wrap(E);
  ...
}
