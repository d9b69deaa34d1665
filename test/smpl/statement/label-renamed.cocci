@@ @@
- fail:
+ err:
  ...
