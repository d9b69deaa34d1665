@r exists@
iterator name list_each;
identifier c;
expression E;
position p;
statement S;
@@
  list_each(c, ...) { ... when != break;
                          when forall
                          when strict
  }
  ...
(
  list_each(c, ...) S
|
  c = E
|
  use@p(c)
)

@script:python@
p << r.p;
@@
print(p[0].line)
