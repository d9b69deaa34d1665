@@ expression A; @@
- is_ok(A) ? 0 : -1
+ err(A)
