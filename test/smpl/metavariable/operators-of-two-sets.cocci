@@
expression E, F;
binary operator op = {<, >};
assignment operator aop = {+=, -=};
@@
(
- E op F
+ cmp(E, F)
|
- E aop F
+ upd(E, F)
)
