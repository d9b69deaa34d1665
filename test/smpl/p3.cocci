@@ expression x, E; @@
- x = wrap(E);
+ x = E;
