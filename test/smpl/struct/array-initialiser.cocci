@@
identifier i;
@@
  int i[] = {
  ...,
- SENTINEL
+ 0
  };
