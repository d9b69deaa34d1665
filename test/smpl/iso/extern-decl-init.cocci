@@
identifier x;
type T;
@@
 extern T x;
+ extern T other;
