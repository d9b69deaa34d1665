@@ type T; T *x; @@
- memset(x, 0, sizeof(T))
+ memset(x, 0, sizeof(*x))
