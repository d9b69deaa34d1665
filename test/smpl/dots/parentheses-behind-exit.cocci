@@
expression E;
identifier I;
@@
  lock();
  ...
- I = (E) & mask(...);
+ I = masked(E);
