@@ expression E; @@
- g(E);
+ while (E) k();
