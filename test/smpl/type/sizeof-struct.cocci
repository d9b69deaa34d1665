@@ expression x, f; @@
- x = alloc(sizeof(struct old), f)
+ x = alloc(sizeof(*x), f)
