@@
identifier i;
@@
  struct ops i = {
  .run = <+...
- old_run
+ new_run
  ...+>,
  };
