@@ expression E; @@
f(...,
(
- A
+ B
|
- x
+ C
)
 ,...)
