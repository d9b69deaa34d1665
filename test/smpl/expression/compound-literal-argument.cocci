@@ expression A, B; @@
- setp((struct point){ A, B })
+ setp(A, B)
