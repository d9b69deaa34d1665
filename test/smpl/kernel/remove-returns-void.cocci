@r@
identifier d, f;
@@
struct platform_driver d = {
	.remove = f,
};

@change@
identifier r.f, pdev;
@@
- int
+ void
  f(struct platform_device *pdev)
  {
  <...
- return 0;
+ return;
  ...>
  }

@@
identifier r.d, r.f;
@@
struct platform_driver d = {
-	.remove = f,
+	.remove_new = f,
};
