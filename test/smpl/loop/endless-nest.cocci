@@
identifier f;
@@
f(...) {
  <+...
* bad(...);
  ...+>
}
