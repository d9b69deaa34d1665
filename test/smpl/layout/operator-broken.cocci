@@
expression a, b;
@@
- a | b
+ flags_of(a, b)
