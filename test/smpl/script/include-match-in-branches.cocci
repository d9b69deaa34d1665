@r@
position p;
expression E;
@@
 f@p(E)

@script:python@
E << r.E;
@@
if E.startswith("bad"):
    cocci.include_match(False)

@@
position r.p;
expression r.E;
@@
- f@p(E)
+ g(E)
