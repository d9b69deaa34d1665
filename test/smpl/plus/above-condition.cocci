@@
expression E;
statement S;
@@
 if (
+ is_ok(E)
- E > 0
 ) S
