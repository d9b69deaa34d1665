@a@
identifier f;
@@
 one(f);

@b@
identifier f;
@@
 two(f);

@script:python@
f << a.f;
g << b.f;
@@
print(f, g)
