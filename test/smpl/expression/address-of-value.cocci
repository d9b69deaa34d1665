@@
expression A;
identifier f;
@@
- (&A)->f
+ A.f
