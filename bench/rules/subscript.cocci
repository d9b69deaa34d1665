@@ expression E1,E2; @@
- E1[E2]
+ at(E1, E2)
