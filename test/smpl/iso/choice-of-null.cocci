@@
expression x;
@@
(
- x == NULL
+ is_null(x)
|
- x != NULL
+ !is_null(x)
)
