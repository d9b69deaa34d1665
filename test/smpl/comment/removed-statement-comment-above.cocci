@@
@@
- obsolete();
