@@
identifier f;
expression E;
@@
f(...) {
  ...
  open(E);
  ...
- shut(E);
+ close(E);
  ...
}
