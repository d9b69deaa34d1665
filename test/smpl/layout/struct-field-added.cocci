@@
identifier s;
@@
  struct s {
    ...
    struct device *dev;
+   struct clk *clk;
    ...
  };
