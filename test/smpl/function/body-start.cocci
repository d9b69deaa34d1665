@@
identifier f =~ "_probe$";
@@
  f(...) {
+ trace_enter();
  ...
  }
