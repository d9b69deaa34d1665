@@ expression E; constant c; @@
- c == E
+ E == c
