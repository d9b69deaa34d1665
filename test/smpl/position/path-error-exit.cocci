@r@
position p;
@@
 a@p();
 ...
 b();
@script:python@
p << r.p;
@@
print(p[0].line)
