@@
identifier f;
expression E;
@@
  f(...) {
  ...
- legacy_init(E);
  ...
  }
