@@
expression A, B;
@@
- both(A, B)
+ (A, B)
