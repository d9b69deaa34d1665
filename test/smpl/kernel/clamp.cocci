@@ expression v, lo, hi; @@
- if (v < lo)
-	v = lo;
- else if (v > hi)
-	v = hi;
+ v = clamp(v, lo, hi);
