@@
expression e;
@@
- strcmp(e, "x") == 0
+ is_x(e)
