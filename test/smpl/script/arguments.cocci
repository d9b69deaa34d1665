@r@
expression list es;
@@
g(es)
@script:python@
es << r.es;
@@
print(es)
