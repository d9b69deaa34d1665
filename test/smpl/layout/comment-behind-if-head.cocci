@@ expression E; @@
- if (old(E)) {
+ if (fresh(E)) {
	...
  }
