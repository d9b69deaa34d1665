@@
identifier e;
@@
  enum e {
  ...,
- OLD_VALUE
+ NEW_VALUE
  ,...
  };
