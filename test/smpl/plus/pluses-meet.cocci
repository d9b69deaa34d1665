@r@
identifier f;
@@
  add_ops(f);

@@
identifier r.f;
@@
  void init(void) {
++ setup(f);
  ...
  }
