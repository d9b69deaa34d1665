@@
iterator name list_for_each;
@@
+ new();
  for (i = 0; i < n; i++)
    e(i);
