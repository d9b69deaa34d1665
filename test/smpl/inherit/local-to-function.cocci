@r@
identifier f, x;
@@
f(...) {
  ...
  int x;
  ...
}

@@
identifier r.f, r.x;
expression E;
@@
f(...) {
<...
- x = E
+ set(&x, E)
...>
}
