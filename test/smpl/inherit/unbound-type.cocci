@a@
type T;
identifier f =~ "^never";
@@
T f(...) { ... }

@b@
type a.T;
identifier i;
@@
(
- T i;
+ T *i;
|
- int i;
+ long i;
)
