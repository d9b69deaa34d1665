@@
expression x, n, flags;
statement S;
@@
- x = kmalloc(n, flags);
+ x = kzalloc(n, flags);
  if (x == NULL) S
- memset(x, 0, n);
