@@ identifier i; expression E; @@
- #define i E
+ #define i WRAP(E)
