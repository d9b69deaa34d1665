@@
assignment operator aop;
expression x, E;
@@
- set_op(x aop E)
+ x aop E
