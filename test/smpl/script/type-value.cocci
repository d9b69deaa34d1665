@r@
type T;
identifier x;
@@
 T x = 0;

@script:python@
t << r.T;
x << r.x;
@@
print(t + "|" + x)
