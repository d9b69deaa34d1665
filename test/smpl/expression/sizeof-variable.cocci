@@
expression p;
type T;
@@
  memset(p, 0,
- sizeof(T)
+ sizeof(*p)
  )
