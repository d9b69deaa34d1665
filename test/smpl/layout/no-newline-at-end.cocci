@@
@@
- int old(void) { return 0; }
+ int fresh(void) { return 1; }
