@@
identifier s;
@@
  struct s {
  ... when != struct mutex lock;
+ struct mutex lock;
  };
