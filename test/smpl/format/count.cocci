@@
format list[2] d;
expression list es;
@@
- printk("%@d@", es)
+ pr_two("%@d@", es)
