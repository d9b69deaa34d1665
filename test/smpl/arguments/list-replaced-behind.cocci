@@
expression e;
expression list es;
@@
  f(e,
- es
+ 1
  )
