@r@
expression E;
position p;
@@
 E == NULL@p

@script:python@
p << r.p;
E << r.E;
@@
print(p[0].line, E)
