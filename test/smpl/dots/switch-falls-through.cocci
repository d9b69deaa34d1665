@@
expression E;
@@
- get(E);
+ take(E);
  ...
- put(E);
+ give(E);
