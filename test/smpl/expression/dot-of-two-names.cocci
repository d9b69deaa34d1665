@@
identifier a, b;
@@
- a.b
+ GET(a, b)
