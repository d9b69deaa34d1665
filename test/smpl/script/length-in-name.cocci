@r@
expression list[n] es;
@@
f(es)

@script:python s@
n << r.n;
m;
@@
coccinelle.m = "f_" + str(n)

@@
identifier s.m;
expression list[r.n] es;
@@
- f(es)
+ m(es)
