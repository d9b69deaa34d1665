@@
expression E;
@@
- old(E);
+ new(E);
+ more(E);
