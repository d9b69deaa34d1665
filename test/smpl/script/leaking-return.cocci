@r exists@
expression x, E;
position p1, p2;
@@
  x = alloc@p1(...)
  ... when != x = E
      when != free(x)
  return@p2 ...;
@script:python@
p1 << r.p1;
p2 << r.p2;
@@
print(p1[0].line, p2[0].line)
