@@
expression E;
@@
- do {
  poll(E);
- } while (pending(E));
+ wait_for(E);
