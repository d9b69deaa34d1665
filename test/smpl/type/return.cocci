@@
identifier f;
type T;
@@
- T *
+ struct handle *
  f(struct maker *m) { ... }
