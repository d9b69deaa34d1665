@@
expression A, B, C;
statement S;
@@
- for (A; B; C) S
+ loop(A, B, C);
