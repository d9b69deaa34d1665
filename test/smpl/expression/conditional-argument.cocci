@@
expression c;
@@
- pick(c ? 1 : 0)
+ pick(!!c)
