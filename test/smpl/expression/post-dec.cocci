@@ expression E; @@
- E = E - 1;
+ E--;
