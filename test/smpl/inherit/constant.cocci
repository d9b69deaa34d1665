@r@ constant C; @@
  limit(C);
@@ constant r.C; @@
- C
+ LIMIT
