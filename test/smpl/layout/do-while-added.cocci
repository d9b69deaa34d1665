@@
expression E;
@@
+ do {
  poll(E);
+ } while (pending(E));
