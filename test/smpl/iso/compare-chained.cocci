@@
expression A, B, C;
@@
- A < B && B < C
+ between(A, B, C)
