@r@
position p;
expression E;
@@
 f@p(E)

@script:python@
p << r.p;
E << r.E;
@@
cocci.print_main("f of " + E, p)
cocci.print_sec("sec", p)
cocci.print_secs("secs", p)
coccilib.org.print_todo(p[0], "todo [x]")
coccilib.org.print_link(p[0])
coccilib.org.print_safe_todo(p[0], "safe [x]")
