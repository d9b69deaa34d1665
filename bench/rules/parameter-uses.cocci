@@ identifier f, p; type T; @@
f(..., T p, ...) {
  <+...
- p
+ ARG(p)
  ...+>
}
