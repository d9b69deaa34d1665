@@
identifier x;
@@
- [[maybe_unused]]
  int x;
