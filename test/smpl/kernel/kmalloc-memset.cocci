@@
expression x, n, f;
@@
- x = kmalloc(n, f);
+ x = kzalloc(n, f);
  if (x == NULL) { ... return ...; }
- memset(x, 0, n);
