@@
expression list[n] es;
@@
- gather(es, LAST)
+ gather_n(es)
