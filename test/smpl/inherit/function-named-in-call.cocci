@r@
identifier f, g;
@@
 f(...) {
  ...
  spawn(g);
  ...
 }
@@
identifier r.g;
@@
 g(...) {
+  mark_spawned();
   ...
 }
