@@
identifier x;
type T;
expression E;
@@
(
- T x = E;
+ T x;
&
 int x = 0;
)
