@r@
position p2;
@@
a();
... when != c()
return@p2 ...;
@script:python@
p2 << r.p2;
@@
print([p.line for p in p2])
