@@
declarer name module_param, module_param_named;
identifier x;
type T;
expression E;
@@
- module_param(x, T, E);
+ module_param_named(x, x, T, E);
