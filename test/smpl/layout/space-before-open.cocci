@@
expression a;
@@
- old (a)
+ fresh (a)
