@r@
identifier f;
@@
 f(1)

@script:python s@
f << r.f;
g;
@@
text = """
@@
expression E;
@@
- %s(E)
"""
coccinelle.g = "n_" + f + str(len((text % f).split("\n")))

@@
identifier r.f, s.g;
@@
- f
+ g
 (1)
