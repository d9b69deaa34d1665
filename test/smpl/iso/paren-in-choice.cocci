@@
expression E;
@@
(
- (sizeof(E) / sizeof(*E))
+ COUNT(E)
|
- (sizeof(E) / sizeof(E[...]))
+ COUNT(E)
)
