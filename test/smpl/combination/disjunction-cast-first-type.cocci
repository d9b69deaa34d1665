@r forall@
expression E1;
type T2;
expression E3;
@@
(
- E1(...);
|
- put((T2)E3, ...);
)
