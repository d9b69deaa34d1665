@@
format list d;
expression list es;
@@
- printk("%@d@\n", es)
+ pr_info("%@d@\n", es)
