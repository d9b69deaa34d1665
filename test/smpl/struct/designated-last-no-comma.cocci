@@
identifier i, f;
@@
  struct ops i = {
- .old = f
+ .fresh = f
  };
