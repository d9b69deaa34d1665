@@
statement S;
identifier f;
@@
f(...) {
 ...
  S
+ last();
}
