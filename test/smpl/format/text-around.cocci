@@
format d;
expression E;
@@
- printk("a: %@d@ b\n", E)
+ pr_info("b: %@d@ a\n", E)
