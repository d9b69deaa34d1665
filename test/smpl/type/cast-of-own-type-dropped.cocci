@@ type T; identifier p; expression E; @@
- T *p = (T *)alloc(E);
+ T *p = alloc(E);
