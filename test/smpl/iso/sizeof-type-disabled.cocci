@ disable sizeof_type_expr @
type T;
T x;
@@
 memset(&x, 0,
- sizeof(T)
+ sizeof(x)
 )
