@@ expression e, b, c; @@
- e ? b : c
+ sel(e, b, c)
