@@
expression x, n, f;
@@
- x = kmalloc(n, f);
- memset(x, 0, n);
+ x = kzalloc(n, f);
