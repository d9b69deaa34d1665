@r@
expression E;
@@
a(E);
@s@
expression F;
@@
b(F);
@script:python@
E << r.E = "none";
F << s.F = "none";
@@
print(E, F)
