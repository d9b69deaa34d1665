@r@
constant c;
@@
g(c)
@script:python@
c << r.c;
@@
print(c)
