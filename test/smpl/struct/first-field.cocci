@@
identifier s;
@@
  struct s {
+ struct header h;
  int magic;
  ...
  };
