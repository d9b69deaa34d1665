@@
expression A, B;
statement S;
@@
- if (A) {
-   if (B) S
- }
+ if (A && B) S
