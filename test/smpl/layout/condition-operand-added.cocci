@@ expression E; @@
  ready(E)
+ && !stopped(E)
