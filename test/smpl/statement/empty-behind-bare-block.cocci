@@
iterator name list_for_each;
@@
  {
    k(9);
  }
- ;
