@@
expression x;
@@
  x = platform_get_irq(...);
+ if (x < 0)
+	return x;
