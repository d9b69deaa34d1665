@@
expression N;
@@
- (1 << N)
+ BIT(N)
