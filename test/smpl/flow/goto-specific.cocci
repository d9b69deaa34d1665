@@
identifier l;
expression E;
@@
- if (E) goto l;
+ CHECK(E, l);
