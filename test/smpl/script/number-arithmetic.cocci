@r@
constant int c;
@@
  scale(c)

@script:python s@
c << r.c;
d;
@@
coccinelle.d = str(int(c, 0) * 2)

@@
constant int r.c;
identifier s.d;
@@
- scale(c)
+ scaled(d)
