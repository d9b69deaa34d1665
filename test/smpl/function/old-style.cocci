@@
identifier f;
expression E;
@@
 f(...) {
 ...
- old(E);
+ new(E);
 ...
 }
