@@
@@
- int obsolete(...) { ... }
