@r exists@
iterator name list_each;
expression c;
position p;
@@
  list_each(c, ...) { ... when != break;
                          when forall
                          when strict
  }
  ...
  use@p(c)

@script:python@
p << r.p;
@@
print(p[0].line)
