@@
expression E;
@@
(
  f(E)
&
- f(0)
+ g()
)
