@r@
expression E;
@@
 note(E);

@script:python s@
e << r.E;
st;
@@
coccinelle.st = cocci.make_stmt("if (%s) report();" % e)

@@
expression r.E;
statement s.st;
@@
 note(E);
+ st
