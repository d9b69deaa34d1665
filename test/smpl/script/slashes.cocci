@r@
expression E;
position p;
@@
  fetch@p(E)

@script:python s@
p << r.p;
E << r.E;
url;
@@
base = "http://here/%s" % E // by name
coccinelle.url = "from_%s" % E
print(base, p[0].line)  # not //there
// -------------------------------------------------------------

@@
expression r.E;
identifier s.url;
@@
- fetch(E)
+ url()
