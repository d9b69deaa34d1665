@@
identifier s;
@@
+ const
  struct foo_ops s = { ... };
