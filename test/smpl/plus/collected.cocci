@@
identifier x;
@@
  struct all {
  ...
++ int extra;
  };
