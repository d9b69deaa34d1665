@r@
type T;
identifier x;
expression e;
@@
T x = e;

@script:python@
T << r.T;
x << r.x;
e << r.e;
@@
print("%s|%s|%s" % (T, x, e))
