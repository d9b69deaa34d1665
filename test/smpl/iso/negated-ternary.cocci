@@
expression E, A, B;
@@
- !E ? A : B
+ pick(E, B, A)
