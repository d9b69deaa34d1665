@initialize:python@
@@
count = 0
def bump():
    global count
    count += 1

@r@
expression E;
@@
  hit(E)

@script:python@
E << r.E;
@@
bump()
print("seen", E)

@finalize:python@
@@
print("total", count)
