@o@
identifier i;
@@
  struct ops i = { ... };

@has@
identifier o.i, f;
@@
  struct ops i = { .read = f, };

@without depends on !has@
identifier o.i;
@@
  struct ops i = {
+ .read = default_read,
  ...
  };
