@@ expression pdev, res, n, base; @@
- res = platform_get_resource(pdev, IORESOURCE_MEM, n);
- base = devm_ioremap_resource(&pdev->dev, res);
+ base = devm_platform_ioremap_resource(pdev, n);
