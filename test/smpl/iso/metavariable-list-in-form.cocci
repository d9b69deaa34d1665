@@
expression list es;
expression E;
@@
- f(es) == NULL
+ failed(es)
