@@
iterator name list_for_each;
@@
  if (x)
    c(3);
+ new();
