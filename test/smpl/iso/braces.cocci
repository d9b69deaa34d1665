@@
expression E;
@@
- if (E) return 1;
+ if (E) return 2;
