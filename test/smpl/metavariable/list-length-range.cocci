@@
expression list[n = {1...2}] es;
@@
- f(es)
+ g(es)
