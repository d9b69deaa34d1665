@@
identifier f;
@@
- __attribute__((unused))
+ __maybe_unused
  f(...) { ... }
