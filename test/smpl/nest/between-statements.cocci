@@
expression E;
@@
  lock(E);
  <...
- GFP_KERNEL
+ GFP_ATOMIC
  ...>
  unlock(E);
