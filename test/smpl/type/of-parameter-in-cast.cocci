@@
type T;
identifier f, x;
@@
f(T x) {
 ...
- old((T)x);
+ new(x);
 ...
}
