@@
identifier s, f;
@@
  struct s {
  ...
- char f[0];
+ char f[];
  };
