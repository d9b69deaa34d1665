@@
format list f;
expression list es;
@@
- printk("%@f@\n", es)
+ pr("%@f@\n", es)
