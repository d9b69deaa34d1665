@@
identifier x;
@@
- __attribute__((unused)) int x;
+ __maybe_unused int x;
