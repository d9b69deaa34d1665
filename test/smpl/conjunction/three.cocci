@@
expression E;
@@
(
- E
+ checked(E)
&
  p->x
&
  <+... p ...+>
)
