@@ int *E; @@
- read_int(E)
+ READ(E)
