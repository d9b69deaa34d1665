@@
expression E;
identifier f;
@@
- put(E);
+ put_safe(E);
  ... when != E->f
  end();
