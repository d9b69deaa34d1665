@@
@@
  enum kind {
  ...,
  LAST,
+ EXTRA,
  ...
  };
