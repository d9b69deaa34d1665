@@
expression E1, E2;
@@
- E1 - E2
+ distance(E2, E1)

@@
expression E;
@@
- !E
+ is_empty(E)
