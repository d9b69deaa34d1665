@@
expression a, b;
@@
- set_point(a, b)
+ set((struct point){ .x = a, .y = b })
