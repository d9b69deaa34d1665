@@ expression E; @@
- strcpy(E, "")
+ E[0] = '\0'
