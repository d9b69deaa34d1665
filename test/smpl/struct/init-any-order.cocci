@@
identifier i, a, b;
@@
  struct ops i = {
- .open = a,
- .close = b,
+ .both = BOTH(a, b),
  };
