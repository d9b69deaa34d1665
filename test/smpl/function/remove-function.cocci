@@
@@
- int unused_helper(...) { ... }
