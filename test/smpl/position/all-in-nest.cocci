@r@
identifier f;
position p;
@@
f(...) {
<...
bad@p();
...>
}
@script:python@
p << r.p;
@@
print([q.line for q in p])
