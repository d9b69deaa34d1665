@@
type T;
expression E;
@@
- (T *)E
+ CAST(T, E)

@@
type T;
identifier p;
@@
- T *p;
+ DECLARE_CURSOR(T, p);
