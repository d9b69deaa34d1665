@ disable neg_if_exp @
expression A, B;
@@
- is_ok() ? A : B
+ pick(A, B)
