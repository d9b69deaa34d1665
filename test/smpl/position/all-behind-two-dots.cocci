@r@
position p1, p2;
@@
a@p1();
...
b();
...
c@p2();
@script:python@
p1 << r.p1;
p2 << r.p2;
@@
print(p1[0].line, [p.line for p in p2])
