@@
expression x;
statement S;
@@
if (
(
- x == NULL
+ is_null(x)
|
- x == 0
+ is_zero(x)
)
 ) S
