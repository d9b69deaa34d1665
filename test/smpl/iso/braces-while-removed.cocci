@@
expression E;
@@
- while (E) { relax(); }
+ wait_until(E);
