@r@
type T;
identifier x;
@@
  T *x = special();

@@
type r.T;
expression E;
@@
- (T *)E
+ cast(E)
