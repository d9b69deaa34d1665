@@ identifier f; parameter list[2] ps; @@
 f(ps
+ , int more
 ) { ... }
