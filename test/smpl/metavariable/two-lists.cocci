@@
expression list xs, ys;
@@
- log(xs, SEP, ys)
+ log2(ys, SEP, xs)
