@@ iterator name repeat; expression E; statement S; @@
- do S while (E);
+ repeat(E) S
