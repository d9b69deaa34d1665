@@
expression E;
@@
- while (E) { step(E); }
+ run(E);
