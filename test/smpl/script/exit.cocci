@r@
expression E;
@@
  hit(E)

@script:python@
E << r.E;
@@
print("found")
cocci.exit()

@@
expression E;
@@
- hit(E)
+ miss(E)
