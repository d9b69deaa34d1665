@@
expression E;
@@
- prepare(E);
  work(E);
+ prepare(E);
