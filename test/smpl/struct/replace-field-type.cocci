@@
identifier s, x;
@@
  struct s {
  ...
- struct old x;
+ struct new x;
  ...
  };
