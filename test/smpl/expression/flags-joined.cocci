@@ expression E, a, b; @@
- open_with(E, a, b)
+ open_with(E, a | b)
