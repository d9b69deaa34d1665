@r@
statement S;
position p1, p2;
@@
  S@p1;@p2

@script:python@
p1 << r.p1;
p2 << r.p2;
@@
if p1[0].line != p2[0].line_end:
    cocci.include_match(False)

@@
position r.p2;
@@
- ;@p2
