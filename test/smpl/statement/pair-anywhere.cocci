@@
expression E;
@@
- first(E);
+ one(E);
  second(E);
