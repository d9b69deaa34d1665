@@
iterator name list_for_each;
@@
+ new();
  goto out;
