@@ identifier a; expression E; @@
- #define MAX2(a) E
+ #define MAX3(a) E
