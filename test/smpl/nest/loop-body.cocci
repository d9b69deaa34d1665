@@
iterator name for_each_item;
expression x, l;
@@
  for_each_item(x, l) {
  <...
- drop(x);
+ remove(x, l);
  ...>
  }
