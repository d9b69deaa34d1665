@@ expression E, F; @@
- E <<= F
+ shl(&E, F)
