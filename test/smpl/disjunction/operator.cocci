@@
expression a;
@@
  test(
(
- a == 0
+ is_zero(a)
|
- a == 1
+ is_one(a)
)
  )
