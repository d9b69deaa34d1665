@@ @@
- scale(1.5)
+ scale_half(3)
