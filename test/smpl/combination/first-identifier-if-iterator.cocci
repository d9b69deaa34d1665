@r exists@
identifier I1;
identifier I2;
expression E3;
iterator name list_for_each_entry;
@@
  if (unlock(unlock(...)))
    I1(foo(I2, x, E3), ...);
  list_for_each_entry(p, &head, list)
    continue;
+ x = 2;
