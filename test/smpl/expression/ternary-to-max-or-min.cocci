@@
expression a, b;
@@
(
- a > b ? a : b
+ max(a, b)
|
- a < b ? a : b
+ min(a, b)
)
