@made@
type T;
identifier f;
@@
T f(...) { ... }

@@
made.T *p;
idexpression made.T v;
@@
(
- release(p)
+ release_at(p)
|
- release(v)
+ release_value(v)
)
