@@
expression list a;
expression e;
@@
  f(
- a,
  e
+ , a
  )
