@@
assignment operator aop;
expression E;
@@
- E aop zero;
+ E aop 0;
