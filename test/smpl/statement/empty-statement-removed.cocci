@@ expression E; @@
  g(E);
- ;
