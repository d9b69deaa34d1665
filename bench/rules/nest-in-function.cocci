@@ identifier f, x; type T; @@
f(..., T *x, ...) {
<+...
- x->flags
+ get_flags(x)
...+>
}
