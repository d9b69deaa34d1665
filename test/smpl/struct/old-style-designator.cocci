@@
identifier i;
expression E;
@@
  struct ops i = {
- open: E,
+ .open = E,
  };
