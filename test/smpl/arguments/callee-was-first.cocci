@@
expression list es;
identifier fn;
@@
- call(fn, es)
+ fn(es)
