@@ expression E1,E2,E3; @@
- E1 ? E2 : E3
+ cond(E1, E2, E3)
