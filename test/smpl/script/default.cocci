@r@
expression E;
@@
  never(E)

@s@
expression F;
@@
  always(F)

@script:python@
E << r.E = "nothing";
F << s.F;
@@
print(E, F)
