@ disable isnt_zero @
expression E;
@@
- E != 0
+ any(E)
