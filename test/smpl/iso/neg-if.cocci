@@
expression E;
@@
- if (!ready(E)) a(E); else b(E);
+ choose(E);
