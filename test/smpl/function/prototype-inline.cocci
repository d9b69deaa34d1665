@ gone @
identifier f;
@@
- inline
  long f(...) { ... }

@@
identifier f != gone.f;
@@
  static
+ inline
  int f(...) { ... }
