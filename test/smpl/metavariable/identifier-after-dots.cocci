@r@
identifier x;
position p;
expression E;
@@
  mark(x);
  ...
(
  x = E
|
  x@p
)

@script:python@
p << r.p;
@@
print(p[0].line)
