@@
expression E;
@@
  lock(E);
  {
  ...
- use(E);
+ used(E);
  ...
  }
