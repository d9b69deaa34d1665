@@
expression E;
@@
- if (broken(E)) return;
+ if (!fine(E)) return;
