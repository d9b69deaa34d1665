@@
expression A, B, C, x;
@@
- if (A)
-   x = B;
- else
-   x = C;
+ x = A ? B : C;
