@@
expression E;
@@
- &E
+ addr(E)
