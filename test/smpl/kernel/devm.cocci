@probe@
identifier d, p;
identifier ops;
@@
  struct platform_driver ops = { .probe = p, };

@get@
identifier probe.p, d;
expression x, E;
@@
  p(struct platform_device *d) {
  <+...
- x = clk_get(E);
+ x = devm_clk_get(&d->dev, E);
  ...+>
  }

@depends on get@
expression x;
@@
- clk_put(x);
