@@
@@
- int old_init(void) { ... }
