@@
statement S;
identifier f;
@@
  f(...) {
- S
  ...
  }
