@@
expression E;
@@
- nop(E);
+ ;
