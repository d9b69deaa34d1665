@@
expression from, to, size, flag;
statement S;
@@
- to = kmalloc(size, flag);
+ to = kmemdup(from, size, flag);
  if (to == NULL || ...) S
- memcpy(to, from, size);
