@@ s8 x; @@
- abs(x)
+ abs8(x)
