@@
expression E;
constant C;
@@
- E += C
+ advance(&E, C)
