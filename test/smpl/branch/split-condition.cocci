@@
expression E1, E2;
statement S;
@@
- if (E1 && E2) S
+ if (E1) if (E2) S
