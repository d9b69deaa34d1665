@@ identifier x; @@
- void *x;
+ struct foo *x;
