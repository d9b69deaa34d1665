@@
expression list a, b;
expression e;
@@
- f(a, MARK, b)
+ f(b, MARK, a)
