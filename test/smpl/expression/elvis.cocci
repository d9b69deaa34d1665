@@
expression A, C;
@@
- A ?: C
+ or(A, C)
