@@
type T;
identifier x;
@@
(
 char *x;
|
- \(int \| T * \) x;
+ void *x;
)
