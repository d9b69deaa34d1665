@@
expression list[2] a;
@@
  f(
- a
+ swap(a)
  , ...)
