@@
expression E;
identifier f;
@@
(
- f(E, OLD)
+ f(E, NEW)
&
  set_mode(...)
)
