@@
identifier f;
@@
f(...) {
  ...
+ leave();
  return ...;
}
