@r@
expression E;
@@
  show(E)
@script:python@
E << r.E;
@@
print("shown " + E)
