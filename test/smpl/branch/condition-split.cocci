@@
expression A, B;
statement S;
@@
- if (A && B) S
+ if (A)
+   if (B) S
