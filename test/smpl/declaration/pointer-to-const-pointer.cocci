@@
identifier x;
@@
- char * const * x
+ char **x
 ;
