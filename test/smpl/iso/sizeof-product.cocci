@@
expression n, x;
@@
- kmalloc(n * sizeof(*x), GFP)
+ kmalloc_array(n, sizeof(*x), GFP)
