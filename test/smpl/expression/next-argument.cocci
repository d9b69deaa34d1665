@@
expression list es;
type T;
@@
- va_arg(es, T)
+ next_arg(T)
