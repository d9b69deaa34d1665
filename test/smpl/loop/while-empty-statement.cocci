@@
expression E;
@@
- while (E) ;
+ wait(E);
