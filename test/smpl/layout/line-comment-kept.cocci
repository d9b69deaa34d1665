@@
expression E;
@@
- old(E);
+ first(E);
+ second(E);
