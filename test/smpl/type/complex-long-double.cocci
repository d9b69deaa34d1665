@@
type T;
identifier x;
@@
- long double complex x;
+ double complex x;
