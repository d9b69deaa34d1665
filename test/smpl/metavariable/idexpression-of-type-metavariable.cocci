@@
type T;
idexpression T x;
@@
- size(x)
+ size_of(T, x)
