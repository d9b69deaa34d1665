@r disable all@
expression E;
@@
- if (E == NULL) return;
+ if (IS_ERR(E)) return;
