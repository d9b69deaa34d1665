@@
identifier s;
@@
  struct s {
- int unused;
  ...
  };
