@@ expression E; @@
- step(E);
+ step_once(E, 0);
