@@
iterator name list_for_each;
@@
  a(1);
+ new();
  again:
    s(1);
