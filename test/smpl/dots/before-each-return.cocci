@@
type T;
identifier f;
@@
  T f(void)
  {
  ...
+ leave();
  return ...;
  }
