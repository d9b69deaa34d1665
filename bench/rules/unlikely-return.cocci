@@ expression E; constant C; @@
- if (E) return -C;
+ if (unlikely(E)) return -C;
