@@
type T;
expression E;
@@
- sizeof(T) * E
+ mul(sizeof(T), E)
