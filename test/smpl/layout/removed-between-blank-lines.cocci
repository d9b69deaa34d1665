@@
@@
- obsolete(...);
