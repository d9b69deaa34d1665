@@
type T;
identifier x;
statement S;
@@
  T x;
+ int error;
  S
