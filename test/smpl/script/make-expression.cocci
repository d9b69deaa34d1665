@r@
constant c;
@@
  ticks(c)

@script:python s@
c << r.c;
ms;
@@
coccinelle.ms = cocci.make_expr("%d * 10" % int(c))

@@
constant r.c;
expression s.ms;
@@
- ticks(c)
+ msecs(ms)
