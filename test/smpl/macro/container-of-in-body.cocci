@@
expression p;
identifier m;
@@
- container_of(p, struct old, m)
+ to_old(p)
