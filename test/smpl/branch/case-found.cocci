@r@
expression E;
constant C;
position p;
@@
switch (E) {
case C:
  stop@p();
}

@script:python@
p << r.p;
c << r.C;
@@
print("%s stops in line %s" % (c, p[0].line))

@@
expression E;
@@
switch (E) {
default:
* stop();
}
