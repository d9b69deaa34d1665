@@ constant char[] c; identifier f =~ "^(printk|pr_|dev_|debugl1)"; expression list es; expression e; @@
- f(e, c, es)
+ f(e, es, c)
