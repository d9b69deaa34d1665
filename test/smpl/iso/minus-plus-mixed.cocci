@@
expression A, B;
@@
- A - B + 1
+ span(A, B)
