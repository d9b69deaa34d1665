@@
identifier fn;
@@
- void
+ int
  fn(struct job *j) {
  ...
+ return 0;
  }
