@@ expression struct E; @@
- zero(E)
+ memset(&E, 0, sizeof(E))
