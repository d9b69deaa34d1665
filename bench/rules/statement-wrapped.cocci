@@ expression E; identifier f =~ "^(printk|pr_|dev_)"; statement S; @@
  if (E)
- S
+ { note(); S }
