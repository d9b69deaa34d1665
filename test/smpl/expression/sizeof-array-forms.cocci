@@
type T;
T[] A;
@@
(
- sizeof(A) / sizeof(A[...])
+ ARRAY_SIZE(A)
|
- sizeof(A) / sizeof(*A)
+ ARRAY_SIZE(A)
|
- sizeof(A) / sizeof(T)
+ ARRAY_SIZE(A)
)
