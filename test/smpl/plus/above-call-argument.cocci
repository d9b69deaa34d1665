@@
expression E;
@@
 f(E,
+ NEW
- OLD
 )
