@r@
position any p;
expression E;
@@
 use@p(E)
@script:python@
p << r.p;
@@
print(len(p), p[0].line)
