@@
expression a, v;
@@
(
- a += v
+ ADD(a, v)
|
- a -= v
+ SUB(a, v)
|
- a++
+ INC(a)
)
