@@
expression a;
@@
- get(a)
+ get_with_a_rather_long_function_name(a)
