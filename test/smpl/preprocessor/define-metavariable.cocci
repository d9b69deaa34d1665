@@
identifier x;
expression e;
@@
- #define x old(e)
+ #define x new(e)
