@r@
identifier f, pos;
type loff_t;
@@
  int f(struct file *file, loff_t *pos)
  {
    ... when != pos
  }

@@
identifier r.f;
@@
- f
+ f_nopos
  (...) { ... }
