@@
identifier i;
@@
  struct ops i = {
  <...,
  .open =
- old_open
+ new_open
  ,...>
  };
