@r@
comments c;
expression e;
@@
foo(e@c);
@script:python@
c << r.c;
@@
print([ (x.before, x.middle, x.after) for x in c])
