@@ identifier i; expression E1, E2; statement S; @@
- for (i = E1; i < E2; i++)
+ for (i = E1; i != E2; ++i)
  S
