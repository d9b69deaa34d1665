@a@
type T;
identifier f =~ "^never";
@@
T f(...) { ... }

@b@
a.T x;
int y;
@@
(
- one(x)
+ two(x)
|
- one(y)
+ three(y)
)
