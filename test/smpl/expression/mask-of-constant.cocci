@@
expression E;
constant C;
@@
- E & ~C
+ clear(E, C)
