@@ typedef foo; expression x; @@
- (foo)(x)
+ to_foo(x)
