@r@
position p;
@@
mark@p();
@script:python@
p << r.p;
@@
print(p[0].current_element, p[0].file)
