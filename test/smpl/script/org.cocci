@r@
position p;
@@
  magic@p()

@script:python@
p << r.p;
@@
coccilib.org.print_todo(p[0], "look [here]")
coccilib.org.print_safe_todo(p[0], "look [here]")
coccilib.org.print_link(p[0], "a link")
cocci.print_main("main", p)
cocci.print_secs("other", p)
