@@
expression E;
@@
- \( old_a \| old_b \)(E)
+ new_one(E)
