@@
@@
- static
  int probe(...) { ... }
