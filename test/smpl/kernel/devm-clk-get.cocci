@@
expression dev, id, e;
@@
- e = clk_get(dev, id);
+ e = devm_clk_get(dev, id);
  if (IS_ERR(e))
	return PTR_ERR(e);
  ...
- clk_put(e);
