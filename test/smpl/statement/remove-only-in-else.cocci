@@
@@
- noise();
