@@
expression E;
@@
(
- f(E, 0)
+ f0(E)
|
- f(E, 1)
+ f1(E)
|
  f(E,
- 2
+ TWO
  )
|
- f(E, ...)
+ fn(E)
)
