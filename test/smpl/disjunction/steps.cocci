@@
expression A;
@@
(
- A++
+ inc(A)
|
- ++A
+ preinc(A)
|
- A--
+ dec(A)
)
