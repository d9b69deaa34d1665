@@
expression x, n, f;
@@
- x = kzalloc(n, f);
+ x = devm_kzalloc(dev, n, f);
