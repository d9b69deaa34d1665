@@
identifier f;
@@
f(...) {
  ... when any
+ trace_exit();
  return ...;
}
