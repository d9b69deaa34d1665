#spatch --max-width 40
@@
expression A, B;
@@
- f(A, B);
+ function_with_name(A, B, some_value, other);
