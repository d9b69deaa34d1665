@@ parameter p; identifier f; @@
 f(
- p
+ void
 ) { ... }
