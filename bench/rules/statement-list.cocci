@@ expression E; statement list sl; @@
- if (E) { sl }
+ when (E) { sl }
