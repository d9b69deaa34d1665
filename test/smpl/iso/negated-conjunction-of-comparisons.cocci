@@
expression a, b;
@@
- !(a && b)
+ not_both(a, b)
