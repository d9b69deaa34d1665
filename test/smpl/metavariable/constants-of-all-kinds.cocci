@@
constant c1, c2;
@@
- c1 + c2
+ SUM(c1, c2)
