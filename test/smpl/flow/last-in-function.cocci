@@
identifier f;
expression E;
@@
f(...) {
  ...
- last(E);
}
