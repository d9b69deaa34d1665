@@ expression p; @@
- container_of(p, struct foo, dev)
+ to_foo(p)
