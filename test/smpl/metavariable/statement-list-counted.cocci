@r@
statement list[n] ss;
identifier f;
@@
void f(void) { ss }

@script:python@
n << r.n;
f << r.f;
@@
print(f, n)
