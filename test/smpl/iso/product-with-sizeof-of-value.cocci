@@
expression e, s, g;
@@
- kmalloc(e * sizeof(s), g)
+ kmalloc_array(e, sizeof(s), g)
