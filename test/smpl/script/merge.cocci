@initialize:python@
@@
coccinelle.lines = []

@r@
expression e;
position p;
@@
count(e)@p

@script:python@
p << r.p;
@@
coccinelle.lines.append(int(p[0].line))

@finalize:python@
all << merge.lines;
@@
for one in all:
  print(sorted(one))
