@@
expression a, b;
@@
- copy_bytes(a, b)
+ copy_data(b, a)
