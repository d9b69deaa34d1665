@@
expression A, B, C;
@@
- A = B = C;
+ B = C;
+ A = B;
