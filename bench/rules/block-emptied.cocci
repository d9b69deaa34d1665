@@ expression E; identifier f =~ "^(printk|pr_|dev_)"; @@
- if (E) f(...);
