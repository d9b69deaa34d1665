@@
expression E;
iterator name list_each;
expression c, l;
@@
  list_each(c, l) {
  ...
* remove(c);
  ...
  }
