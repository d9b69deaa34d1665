@@
expression E;
expression list es;
@@
- f(E, es)
+ f(es, E)
