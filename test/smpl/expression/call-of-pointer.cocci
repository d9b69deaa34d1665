@@ expression p, x; identifier m; @@
- (*p->m)(x)
+ p->m(x)
