@@
expression E;
constant C;
@@
- E & C
+ MASK(E, C)
