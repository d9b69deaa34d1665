@@ identifier x; expression E1, E2; type T; @@
- T x[E1][E2];
+ T x[E1 * E2];
