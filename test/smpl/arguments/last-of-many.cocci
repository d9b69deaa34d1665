@@
expression list es;
expression E;
@@
- notify(es, E)
+ notify(E, es)
