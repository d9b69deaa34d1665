@r@
identifier i;
@@
  struct ops i = {
  };

@@
identifier r.i;
@@
- use(&i)
+ use_ops(&i)
