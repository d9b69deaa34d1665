@@ expression A, B; @@
(
- A < B
+ lt(A, B)
|
- A > B
+ gt(A, B)
|
- A <= B
+ le(A, B)
)
