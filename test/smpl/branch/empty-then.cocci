@@
expression E;
@@
- if (E) ;
+ check(E);
