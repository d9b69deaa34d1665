@@
identifier f;
@@
f(...) {
  ...
+ out:
  cleanup();
}
