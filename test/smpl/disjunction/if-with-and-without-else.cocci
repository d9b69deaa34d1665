@@
expression E;
statement S;
@@
(
- if (E == 0) S
+ if_zero(E);
|
- if (E == 1) S else { ... }
+ if_one(E);
)
