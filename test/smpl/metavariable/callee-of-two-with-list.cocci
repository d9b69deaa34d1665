@@
expression list[n] es;
identifier f = {a, b};
@@
- f(es);
+ f(es, f);
