@r@
position p1, p2;
expression E;
@@
a@p1(E);
...
b@p2(E);
@script:python@
p1 << r.p1;
p2 << r.p2;
E << r.E;
@@
print(E, [p.line for p in p1], [p.line for p in p2])
