@@
expression E;
@@
- take(E)
+ take_one(E, 1)
