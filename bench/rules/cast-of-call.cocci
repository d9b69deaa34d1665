@@ type T; identifier f; expression x; @@
  x =
- (T)
  f(...)
