@@ identifier X; constant C; @@
- #define X C
+ enum { X = C };
