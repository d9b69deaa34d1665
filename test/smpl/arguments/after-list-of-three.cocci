@@
expression E;
expression list[3] es;
@@
  big(E, es,
- 0
+ 1
  , ...)
