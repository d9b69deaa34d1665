@@
@@
  enum kind {
+ KIND_NONE,
  ...
  };
