@@ expression E; typedef uintptr_t; @@
- (unsigned long)E
+ (uintptr_t)E
