@@
identifier s, f;
@@
  struct s {
  ...
- struct list *f;
+ struct list_head f;
  ...
  };
