@r@
position p1, p2;
expression E;
@@
a@p1(E);
<...
c@p2(E)
...>
b(E);
@script:python@
p1 << r.p1;
p2 << r.p2;
@@
print([p.line for p in p1], [p.line for p in p2])
