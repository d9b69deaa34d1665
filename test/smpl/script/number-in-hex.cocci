@r@
expression x;
constant c;
@@
f(x, c)

@script:python s depends on r@
c << r.c;
d;
@@
coccinelle.d = "0x%x" % int(c)

@@
expression r.x;
constant r.c;
identifier s.d;
@@
- f(x, c)
+ f(x, d)
