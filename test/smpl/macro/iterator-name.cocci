@@
iterator name list_each, list_each_safe;
expression p, l;
statement S;
@@
- list_each(p, l)
+ list_each_safe(p, next, l)
  S
