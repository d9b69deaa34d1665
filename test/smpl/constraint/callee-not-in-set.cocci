@@
identifier f != {old_a, old_b};
expression list es;
@@
- f(NULL, es)
+ f(es)
