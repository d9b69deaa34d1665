@@
expression *x;
@@
- if (x == 0) return;
+ if (x == NULL) return;
