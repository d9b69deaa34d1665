@@ expression E1, E2; @@
- E1 ? E1 : E2
+ E1 ?: E2
