#spatch --disable-iso is_null
@@
expression E;
@@
- if (E == NULL) return;
+ if (IS_ERR(E)) return;
