@ disable minus_assoc @
expression A, B, C;
@@
- g((A - B) - C)
+ less(A, B, C)
