@@
identifier f;
declaration D;
statement S;
@@
f(...) {
  D
+ enter();
  S
  ...
}
