@ disable isnt_null1 @
expression E;
@@
- E != NULL
+ any(E)
