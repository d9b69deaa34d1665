@@
iterator name list_for_each;
@@
  for (i = 0; i < n; i++)
    e(i);
+ new();
  while (w())
    f(6);
