@@ expression E; @@
- ARRAY_SIZE(E)
+ (sizeof(E) / sizeof(E[0]))
