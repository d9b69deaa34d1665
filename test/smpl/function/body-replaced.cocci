@@
identifier f;
@@
  int f(struct stub *s)
  {
- ...
+ return 0;
  }
