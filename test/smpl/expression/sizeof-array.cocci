@@
expression A;
@@
- sizeof(A) / sizeof(A[0])
+ ARRAY_SIZE(A)
