@@
identifier s, cb;
@@
  struct s {
  ...
- int (*cb)(int);
+ int (*cb)(long);
  ...
  };
