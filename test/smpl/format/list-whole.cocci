@@
format list fs;
expression list es;
@@
- printk("%@fs@", es)
+ pr("%@fs@", es)
