@@ identifier t; expression i, n; statement S; @@
- for (i = 0; i < n; i++)
+ for (i = 0; i < ARRAY_SIZE(t); i++)
  {
  ... when exists
      when any
  t[i]
  ... when any
  }
