@@ constant c; expression E; @@
- wait(E, c)
+ wait_fixed(E, c)
