@@
expression list[2] as, bs;
@@
- f(as, bs)
+ g(bs, as)
