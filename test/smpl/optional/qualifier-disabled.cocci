@r disable optional_qualifier@
identifier x;
expression E;
@@
- char *x = E;
+ string_t x = E;
