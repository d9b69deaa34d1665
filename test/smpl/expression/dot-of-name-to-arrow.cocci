@@
identifier i, f;
@@
- i.f
+ i->f
