@@
expression a, b;
@@
- swap_begin(a), swap_end(b)
+ swap(a, b)
