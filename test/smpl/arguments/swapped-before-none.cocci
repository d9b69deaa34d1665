@@
expression A, B;
@@
- send(A, B,
+ send(B, A,
  ...)
