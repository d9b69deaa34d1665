@@
expression pdev, n, E;
identifier r;
@@
- struct resource *r;
  ... when != r
- r = platform_get_resource(pdev, IORESOURCE_MEM, n);
  ... when != r
- E = devm_ioremap_resource(&pdev->dev, r);
+ E = devm_platform_ioremap_resource(pdev, n);
  ... when != r
