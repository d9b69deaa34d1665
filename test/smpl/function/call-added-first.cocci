@@
identifier f;
@@
f(...) {
+ enter();
  ...
}
