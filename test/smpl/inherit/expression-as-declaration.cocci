@r@ expression x; @@
  note(x);
@@ expression r.x; @@
- free(x);
+ put(x);
