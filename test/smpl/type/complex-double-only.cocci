@@
identifier x;
@@
- double complex x;
+ float complex x;
