@@
expression fn;
expression list es;
@@
- call(fn, es)
+ fn(es)
