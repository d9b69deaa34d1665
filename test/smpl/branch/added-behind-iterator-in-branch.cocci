@@
iterator name list_for_each;
@@
  list_for_each(p, q)
    l(p);
+ new();
