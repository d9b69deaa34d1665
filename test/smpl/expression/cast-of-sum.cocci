@@
expression E;
@@
- to_long(E)
+ (long)E
