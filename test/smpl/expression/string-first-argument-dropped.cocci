@@
expression list es;
@@
- pr("a\n", es)
+ pr_a(es)
