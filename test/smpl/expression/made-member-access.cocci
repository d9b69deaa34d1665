@@
expression e;
identifier i;
@@
- fld(e, i)
+ e->i
