@r@
expression x, e;
position p;
@@
x =@p e

@script:python@
p << r.p;
x << r.x;
e << r.e;
@@
print("%s:%s %s %s" % (p[0].line, p[0].column, x, e))
