@@
assignment operator aop;
expression E1, E2;
@@
- old(E1) aop E2
+ E1 aop new(E2)
