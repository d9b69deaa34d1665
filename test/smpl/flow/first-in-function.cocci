@@
identifier f;
expression E;
@@
f(...) {
- first(E);
  ...
}
