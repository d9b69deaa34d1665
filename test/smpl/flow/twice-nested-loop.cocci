@@
expression E1, E2;
statement S;
@@
- while (E1) while (E2) S
+ nested(E1, E2);
