@@
iterator name list_for_each;
@@
- again:
-   s(1);
  ...
- mid2();
