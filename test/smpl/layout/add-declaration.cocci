@@
identifier f, p;
@@
  int f(struct foo *p)
  {
+   struct device *dev = p->dev;
    ...
  }
