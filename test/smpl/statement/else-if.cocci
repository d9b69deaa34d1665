@@
expression E;
@@
- if (E) a(); else if (E + 1) b();
+ if (E) a(); else b();
