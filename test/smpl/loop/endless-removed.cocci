@exists@
identifier f;
@@
f(...) {
  ...
- bad(...);
  ...
}
