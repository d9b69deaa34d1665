@@
expression E;
@@
- if (E == 0) none(E);
+ if (is_none(E)) none(E);
