@r@
expression a, b;
@@
(
one(a)
|
two(b)
)

@@
expression r.a;
@@
- use(a)
+ use1(a)

@@
expression r.b;
@@
- use(b)
+ use2(b)
