@@ expression E; identifier F; @@
- (*E).F
+ E->F
