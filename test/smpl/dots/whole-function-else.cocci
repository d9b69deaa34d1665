@@
identifier f;
expression E;
statement S;
@@
f(...) {
  ...
  if (E) S
+ else none();
  ...
  return ...;
}
