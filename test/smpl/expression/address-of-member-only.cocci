@@
identifier p, f;
@@
- &p->f
+ member(p, f)
