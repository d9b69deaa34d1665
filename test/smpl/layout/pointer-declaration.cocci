@@ identifier x; @@
- struct foo x;
+ struct foo *x = &default_foo;
