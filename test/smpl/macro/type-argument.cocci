@@
expression E, m;
type T;
@@
- container_of(E, T, m)
+ member_of(E, T, m)
