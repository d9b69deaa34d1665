@@ type T; T *x; expression n; @@
- x = kmalloc(n * sizeof(T), GFP_KERNEL)
+ x = kmalloc_array(n, sizeof(*x), GFP_KERNEL)
