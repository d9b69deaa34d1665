@@ identifier f != {keep, other}; expression E; @@
- f(E, OLD)
+ f(E, FRESH)
