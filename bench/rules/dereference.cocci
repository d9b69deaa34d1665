@@ expression A; @@
- *A
+ deref(A)
