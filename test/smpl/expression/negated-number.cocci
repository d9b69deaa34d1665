@@
constant C;
@@
- return -C;
+ return failure(C);
@@
expression E;
@@
- turn(-E)
+ turn_back(E)
