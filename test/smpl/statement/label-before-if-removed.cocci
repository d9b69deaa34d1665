@@
iterator name list_for_each;
@@
- again:
-   s(1);
  if (x)
    c(3);
