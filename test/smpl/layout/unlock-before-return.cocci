@@ expression l, E; @@
  lock(l);
  ... when != unlock(l)
+ unlock(l);
  return E;
