@@
expression E;
@@
- if (E) { one(E); two(E); }
+ if (check(E)) { one(E); } else { three(E); }
