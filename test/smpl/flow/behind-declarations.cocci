@@
identifier f, x;
type T;
@@
f(...) {
  ... when any
  T x;
+ setup(&x);
  ... when any
}
