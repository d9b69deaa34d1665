@@
expression E;
@@
- E == ' '
+ is_blank(E)
