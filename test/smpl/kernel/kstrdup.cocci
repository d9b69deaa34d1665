@@
expression from, to, flag;
statement S;
@@
- to = kmalloc(strlen(from) + 1, flag);
+ to = kstrdup(from, flag);
  if (to == NULL) S
- strcpy(to, from);
