@@ identifier x; @@
(
- int
+ s32
|
- unsigned int
+ u32
)
 x;
