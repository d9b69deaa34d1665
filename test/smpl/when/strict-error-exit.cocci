@@
expression E;
@@
- get(E);
+ take(E);
  ... when strict
- put(E);
+ give(E);
