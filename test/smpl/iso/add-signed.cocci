@@ @@
- int
+ s32
  x;
