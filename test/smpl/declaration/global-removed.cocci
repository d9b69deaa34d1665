@@
@@
- int unused_global;
