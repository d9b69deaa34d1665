@@
identifier s, x;
@@
  struct s {
  ...
- struct semaphore x;
  ...
  };
