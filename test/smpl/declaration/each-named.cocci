@@
type T;
@@
  T a;
+ added();
