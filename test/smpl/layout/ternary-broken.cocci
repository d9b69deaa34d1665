@@ expression E, x, A, B; @@
- if (E) x = A; else x = B;
+ x = E ? A : B;
