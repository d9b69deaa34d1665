@@
expression E;
@@
+ both(E);
- one(E);
- two(E);
