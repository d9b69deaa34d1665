@r@ identifier s; initializer I; @@
  struct conf s = I;
@@ initializer r.I; identifier t; @@
- struct old t = I;
