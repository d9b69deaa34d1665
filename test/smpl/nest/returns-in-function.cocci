@@ identifier f; @@
  int f(struct foo *foo)
  {
  <...
- return 0;
+ return foo_done(foo);
  ...>
  }
