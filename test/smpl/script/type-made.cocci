@r@
identifier x;
@@
- int x;

@script:python s@
x << r.x;
t;
@@
coccinelle.t = cocci.make_type("struct %s_s *" % x)

@@
identifier r.x;
type s.t;
@@
 start();
++ t x;
