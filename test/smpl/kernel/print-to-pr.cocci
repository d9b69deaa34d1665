@@
expression list es;
@@
- my_err(es)
+ pr_err(es)
