@ops@
identifier o, fn;
@@
  struct file_ops o = { .open = fn, };

@@
identifier ops.fn;
identifier i, f;
@@
- int fn(struct inode *i, struct file *f)
+ int fn(struct file *f)
  { ... }
