@@
identifier f;
@@
f(...) {
  ...
* bad(...);
  ...
}
