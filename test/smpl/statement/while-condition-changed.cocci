@@ expression E; statement S; @@
- while (!done(E))
+ while (pending(E) > 0)
  S
