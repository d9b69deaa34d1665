@r@
comments c;
statement S;
@@
if (x) S@c
@script:python@
c << r.c;
@@
print([ (x.before, x.middle, x.after) for x in c])
