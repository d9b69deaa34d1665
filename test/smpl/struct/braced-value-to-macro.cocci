@@ expression E; @@
- { .name = E }
+ NAMED(E)
