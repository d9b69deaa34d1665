@@
expression e;
type T;
@@
(
- sizeof(T)
+ SIZE_T(T)
|
- sizeof(e)
+ SIZE_E(e)
)
