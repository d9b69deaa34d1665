@@ expression E, F; statement S; @@
- if (E) { return F; } else S
+ if (E) return F;
+ S
