@@
expression A, B;
@@
- set(A, B)
+ A = B
