@@
expression E;
@@
- va_arg(E, int)
+ next_number(E)

@@
identifier s, m;
@@
- offsetof(struct s, m)
+ OFFSET(s, m)
