@@
iterator name list_for_each;
@@
+ new();
  switch (z) {
  case 1:
    h(8);
    break;
  default:
    h(9);
  }
