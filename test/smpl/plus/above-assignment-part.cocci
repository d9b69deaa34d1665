@@
expression E;
@@
 x =
+ new(E)
- old(E)
 ;
