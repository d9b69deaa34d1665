@@ expression a, b; @@
- a == NULL || b
+ check_either(a == NULL, b)
