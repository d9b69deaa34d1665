@@
expression E;
@@
+ unlock(E);
  cleanup(E);
