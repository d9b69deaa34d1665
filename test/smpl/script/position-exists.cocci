@r exists@
identifier f;
position p;
@@
f(...) {
... when any
bad@p();
... when any
}
@script:python@
f << r.f;
p << r.p;
@@
print(f, p[0].line)
