@@
expression a;
@@
- sizeof(a) / sizeof(a[0])
+ ARRAY_SIZE(a)
