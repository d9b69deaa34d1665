@ disable plus_assoc @
expression A, B, C;
@@
- g((A + B) + C)
+ sum(A, B, C)
