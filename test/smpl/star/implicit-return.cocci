@missing@
expression E;
@@
* lock(E);
  ... when != unlock(E)
* return ...;
