@@ expression E, A, B; @@
- E ? A : B
+ sel(E, A, B)
