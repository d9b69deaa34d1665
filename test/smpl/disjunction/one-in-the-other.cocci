@@
expression x, y;
@@
(
- min(x, y)
+ min3(x, y)
|
- max(x, y)
+ max3(x, y)
)
