@@
expression x;
@@
  lock(x);
  ... when any
- touch(x);
  ... when any
  unlock(x);
