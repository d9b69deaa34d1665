@r@
position p;
@@
  magic@p()

@script:python@
p << r.p;
@@
print(p[0].current_element, p[0].line, p[0].column, p[0].line_end, p[0].column_end)
