@@ expression A; @@
- A ^ A
+ 0
