@@
expression a, b;
identifier f;
@@
- a.f[b]
+ elem(&a, f, b)
