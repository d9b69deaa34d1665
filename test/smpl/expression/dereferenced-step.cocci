@@
identifier p;
@@
- *p++
+ next(&p)
