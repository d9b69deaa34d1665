@@
expression list[2] es;
expression E;
@@
- emit(es, E)
+ emit3(E, es)
