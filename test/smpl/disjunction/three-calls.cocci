@@ expression E; @@
(
- read_a(E)
+ read_any(E, A)
|
- read_b(E)
+ read_any(E, B)
|
- read_c(E, 0)
+ read_any(E, C)
)
