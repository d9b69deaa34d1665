@r@
identifier i;
expression e;
@@
i = e;

@script:python s@
i << r.i;
e << r.e;
j;
@@
coccinelle.j = cocci.make_ident(i.upper())

@@
identifier r.i, s.j;
expression r.e;
@@
- i = e;
+ j = e;
