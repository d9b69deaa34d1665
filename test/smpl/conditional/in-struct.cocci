@@
identifier s, x;
@@
  struct s {
  ...
- spinlock_old x;
+ spinlock x;
  ...
  };
