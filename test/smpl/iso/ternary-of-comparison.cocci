@@
expression A, B, C;
@@
- A == NULL ? B : C
+ pick(A, B, C)
