@@ expression E; @@
- outer(inner(E))
+ both(E)
