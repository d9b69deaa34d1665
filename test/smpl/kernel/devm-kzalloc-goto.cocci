@@
identifier probe, pdev, x, l;
expression n, f;
@@
  probe(struct platform_device *pdev, ...)
  {
  <...
- x = kzalloc(n, f);
+ x = devm_kzalloc(&pdev->dev, n, f);
  ...>
  }

@@
identifier remove, pdev, x;
@@
  remove(struct platform_device *pdev, ...)
  {
  ...
- kfree(x);
  ...
  }
