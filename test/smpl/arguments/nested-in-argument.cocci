@@
expression E;
@@
  outer(...,
- inner(E)
+ E
  , ...)
