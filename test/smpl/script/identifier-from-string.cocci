@r@ constant char [] s; @@
  name(s)
@script:python t@ s << r.s; n; @@
coccinelle.n = s.strip('"') + "_name"
@@ constant char [] r.s; identifier t.n; @@
- name(s)
+ n
