@r@
comments c;
@@
foo(1)@c;
@script:python@
c << r.c;
@@
print(type(c).__name__, len(c), [ (x.before, x.middle, x.after) for x in c])
