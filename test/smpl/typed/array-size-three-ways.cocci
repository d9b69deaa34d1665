@@
type T;
T[] a;
@@
(
- (sizeof(a)/sizeof(a[0]))
+ ARRAY_SIZE(a)
|
- (sizeof(a)/sizeof(*a))
+ ARRAY_SIZE(a)
|
- (sizeof(a)/sizeof(T))
+ ARRAY_SIZE(a)
)
