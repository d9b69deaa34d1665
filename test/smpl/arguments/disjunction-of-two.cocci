@@ expression E; @@
- f(E, \(A\|B\))
+ f(E)
