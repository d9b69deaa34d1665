@@
@@
- int dead(...) { ... }
