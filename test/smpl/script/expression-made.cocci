@r@
expression E;
@@
 note(E)

@script:python s@
e << r.E;
n;
@@
coccinelle.n = cocci.make_expr("(%s) + 1" % e)

@@
expression r.E;
expression s.n;
@@
- note(E)
+ note(n)
