@@
typedef Special;
type T != Special*;
T x;
expression E;
@@
- use(x, E)
+ use_plain(E)
