// A script is told where code was found, though another rule moved it.
@r@
position p;
@@
use@p();

@@
@@
- old();

@script:python@
p << r.p;
@@
print("found", p[0].line)

@s@
position q;
@@
use@q();

@script:python@
q << s.q;
@@
print("now", q[0].line)
