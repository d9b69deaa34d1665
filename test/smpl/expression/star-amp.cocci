@@ expression E; @@
- *&E
+ E
