@@
expression x, n, f;
statement S;
@@
- x = kmalloc(n, f);
+ x = kzalloc(n, f);
  if (x == NULL) S
- memset(x, 0, n);
