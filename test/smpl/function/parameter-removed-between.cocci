@@
identifier x;
type T;
@@
  a(...,
- T x,
  ...) { ... }
