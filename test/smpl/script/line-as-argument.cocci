@r@
expression e;
position p;
@@
f@p(e)

@script:python s@
p << r.p;
l;
@@
coccinelle.l = cocci.make_expr(p[0].line)

@@
expression r.e;
position r.p;
expression s.l;
@@
- f@p(e)
+ g(e, l)
