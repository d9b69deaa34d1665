@@
expression list es;
@@
- f((int)0, es)
+ g(es)
