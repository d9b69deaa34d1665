@@ @@
- if (debug) { ... }
