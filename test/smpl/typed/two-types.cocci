@@ type T1, T2; T1 *a; T2 *b; @@
- copy(a, b)
+ copy2(a, b)
