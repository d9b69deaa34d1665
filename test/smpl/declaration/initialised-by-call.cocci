@@
iterator name list_for_each;
@@
- int u = m(1);
+ new();
