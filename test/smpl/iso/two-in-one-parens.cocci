@@
expression E, F;
@@
- if (E == NULL && F == 0) return;
+ if (none(E, F)) return;
