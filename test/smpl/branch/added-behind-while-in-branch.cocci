@@
iterator name list_for_each;
@@
  while (w())
    f(6);
+ new();
