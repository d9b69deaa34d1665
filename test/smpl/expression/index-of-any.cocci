@@
expression a;
@@
- a[...]
+ any(a)
