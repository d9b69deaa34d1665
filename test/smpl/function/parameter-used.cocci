@@
identifier fn, p;
@@
  fn(...,
- struct file *p
+ struct path *p
  ,...) {
  <...
- p->f_path
+ *p
  ...>
  }
