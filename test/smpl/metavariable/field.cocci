@@
field F;
@@
  struct s {
  ...
+ int extra;
  F
  };
