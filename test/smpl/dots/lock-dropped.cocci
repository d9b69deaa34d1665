@@ expression l; @@
- lock(l);
  ... when != sleep()
- unlock(l);
