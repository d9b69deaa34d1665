@@
identifier x =~ "^tab";
@@
 int x[3]
+ __attribute__((aligned(8)))
 ;
