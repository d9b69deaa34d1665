@@
expression E;
@@
- touch(E);
+ touched(E);
