@r@
comments c;
@@
foo(1);@c
@script:python@
c << r.c;
@@
print([ (x.before, x.middle, x.after) for x in c])
