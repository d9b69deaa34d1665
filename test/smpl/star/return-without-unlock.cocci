@@
expression l;
@@
* lock(l);
  ... when != unlock(l)
* return ...;
