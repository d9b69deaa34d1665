@@
expression E;
@@
(
- old_a(E)
+ new_a(E)
|
- old_b(E)
+ new_b(E)
)
