@@ identifier x; expression E; @@
- int x[E];
+ int *x = alloc(E);
