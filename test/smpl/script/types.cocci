@r@
type T;
identifier x;
@@
T x;
@script:python@
T << r.T;
x << r.x;
@@
print("%s is %s" % (x, T))
