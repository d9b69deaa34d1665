@@ identifier x; expression E; @@
- struct foo *x = get_foo(E);
+ struct foo *x = foo_get(E, 0);
