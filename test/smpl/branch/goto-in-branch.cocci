@@
identifier l;
expression E;
@@
- if (E) goto l;
+ goto_if(E, l);
