@@ identifier x; type T; expression E; @@
- T x[] = { [0 ... E] = 1 };
+ T x[E + 1];
