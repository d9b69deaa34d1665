@@
expression E;
@@
- if (!E) return -ENOMEM;
+ if (E == NULL) return -ENOMEM;
