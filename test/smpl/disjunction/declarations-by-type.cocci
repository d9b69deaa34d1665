@@
identifier x;
expression E;
@@
(
- int x = E;
+ long x = E;
|
- char x = E;
+ int x = E;
)
