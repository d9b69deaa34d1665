@r@
position p;
expression E;
@@
free@p(E);
@script:python@
p << r.p;
E << r.E;
@@
coccilib.org.print_todo(p[0], "freed %s" % E)
coccilib.org.print_safe_todo(p[0], "a[b]")
cocci.print_main("main", p)
cocci.print_sec("sec", p)
