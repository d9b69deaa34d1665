@@
expression E;
@@
- step_one(E)
+ step_two(E)

@@
expression E;
@@
- step_two(E)
+ step_three(E)
