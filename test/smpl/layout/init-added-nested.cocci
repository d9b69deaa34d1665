@@
identifier s;
expression N;
@@
  struct foo_driver s = {
    .driver = {
      .name = N,
+     .pm = &foo_pm_ops,
    },
  };
