@@ identifier X; expression E; @@
  #define X
- read(E)
+ readl(E)
