@@
@@
- if (debug) { ... }
