@@ expression E; @@
- &*E
+ E
