@@
identifier f;
@@
  f(...) {
+ mark();
  ... when != mark()
  }
