@r@
expression e;
constant c;
@@
shift(e, c)

@script:python s@
c << r.c;
d;
@@
coccinelle.d = cocci.make_expr("%d" % (1 << int(c)))

@@
expression r.e;
constant r.c;
expression s.d;
@@
- shift(e, c)
+ e * d
