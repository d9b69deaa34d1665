@@
expression list[2] es;
expression E;
@@
- f(es, E)
+ f(E, es)
