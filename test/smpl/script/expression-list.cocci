@r@
expression list es;
@@
  args(es)

@script:python@
es << r.es;
@@
print(len(es.elements), es.elements)
