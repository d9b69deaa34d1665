@@ expression x, E; @@
  x = find(E);
  ... when != x
- if (x == NULL) return -ENOENT;
+ if (!x) return -ENODEV;
