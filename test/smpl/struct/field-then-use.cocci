@r@
identifier s, x;
@@
  struct s {
  ...
- spinlock_old x;
+ spinlock x;
  ...
  };

@@
identifier r.x;
expression E;
@@
- lock_old(&E->x)
+ lock(&E->x)
