@@ expression E; @@
- f((E))
+ f(E)
