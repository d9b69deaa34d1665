@@ expression A; @@
- A && A
+ A
