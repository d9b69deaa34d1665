@@
expression *p;
@@
- *p++
+ next(p)
