@@ expression E, F; @@
(
- E += F
+ add(&E, F)
|
- E -= F
+ sub(&E, F)
|
- E |= F
+ or(&E, F)
|
- E &= ~F
+ clear(&E, F)
)
