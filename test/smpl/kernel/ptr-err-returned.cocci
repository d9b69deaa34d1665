@@
expression E, E1;
@@
  E = devm_clk_get(...);
  if (IS_ERR(E)) {
    ...
-   return -EINVAL;
+   return PTR_ERR(E);
  }
