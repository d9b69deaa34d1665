@@ identifier s; @@
- static struct seq_operations s
+ static const struct seq_operations s
  = { ... };
