@b@
idexpression struct d *var;
identifier v;
@@
var@v = make(...)

@@
identifier b.v;
@@
(
-  struct d *v;
++ struct n *v;
|
-  static struct d *v;
++ static struct n *v;
|
-  struct d *v
+  struct n *v
= NULL;
)
