@@ identifier err, f; statement S; @@
- err = f(...);
- if (err < 0)
+ if ((err = f()) < 0)
  S
