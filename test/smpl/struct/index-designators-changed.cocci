@@ identifier x; expression E1, E2; @@
 int x[] = { ...,
- [E1] = E2,
+ [E1 + 1] = E2,
 ...};
