@r@
expression list es;
identifier f =~ "^call";
@@
 f(es)

@script:python@
es << r.es;
f << r.f;
@@
print(f, es, len(es), [e for e in es.elements])
