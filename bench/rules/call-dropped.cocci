@@ identifier f =~ "^(printk|pr_|dev_|debugl1|DPRINTK)"; @@
- f(...);
