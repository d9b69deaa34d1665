@@
expression E;
@@
- old(E);
+ first(E);
+ if (E) second(E);
