@@
identifier e;
@@
  enum e {
- FIRST = 0,
+ FIRST = 1,
  ...
  };
