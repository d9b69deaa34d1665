@@
identifier s, f;
@@
  struct foo_ops s = {
- .remove = f,
+ .remove_new = f,
  };
