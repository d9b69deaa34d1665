@@
type T;
expression E;
@@
- return (T)E;
+ return E;
