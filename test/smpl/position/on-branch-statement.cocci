@r@
statement S;
position p;
expression e;
@@
if (e) S@p

@script:python@
p << r.p;
e << r.e;
@@
print(p[0].line, e)
