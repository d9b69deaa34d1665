@@ identifier x; expression E; @@
- #define x E
+ enum { x = E };
