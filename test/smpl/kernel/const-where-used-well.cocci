@r disable optional_qualifier@
identifier i;
position p;
@@
static struct file_operations i@p = { ... };

@ok@
identifier r.i;
position p;
@@
 reg(&i@p)

@bad@
position p != {r.p, ok.p};
identifier r.i;
@@
 i@p

@depends on !bad@
identifier r.i;
@@
  static
+ const
  struct file_operations i = { ... };
