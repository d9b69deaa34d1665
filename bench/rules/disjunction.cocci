@@ expression a, b; @@
(
- min(a, b)
+ MIN(a, b)
|
- max(a, b)
+ MAX(a, b)
|
- a += b
+ ADD(a, b)
)
