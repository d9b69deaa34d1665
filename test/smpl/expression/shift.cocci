@@
constant C;
@@
- 1 << C
+ BIT(C)
