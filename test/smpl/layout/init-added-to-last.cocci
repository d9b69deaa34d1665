@@
identifier s;
expression E;
@@
  struct foo_ops s = {
    .probe = E,
+   .owner = THIS_MODULE,
  };
