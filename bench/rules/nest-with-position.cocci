@r@ identifier f, g; position p; @@
f(...) {
<+...
 g@p(NULL, ...);
...+>
}
@@ identifier r.g; position r.p; @@
- g@p(NULL,
+ g_null(
  ...);
