@@ identifier f; @@
 void f(
- void
+ struct device *dev
 ) { ... }
