@@ expression E; identifier f =~ "^get_"; @@
- use(\(f(...) \& E\));
+ keep(E);
