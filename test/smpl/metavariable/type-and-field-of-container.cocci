@@
expression p;
type T;
identifier f;
@@
- container_of(p, T, f)
+ to_obj(p)
