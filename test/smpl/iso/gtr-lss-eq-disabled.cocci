@ disable gtr_lss_eq @
expression A, B;
@@
- A <= B
+ upto(A, B)
